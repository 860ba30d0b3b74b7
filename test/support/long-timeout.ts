// Real servers, and a machine that may be busy: five seconds are for pure code.
jest.setTimeout(300_000);
