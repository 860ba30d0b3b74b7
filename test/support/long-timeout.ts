// Real servers: five seconds are for pure code.
jest.setTimeout(60_000);
