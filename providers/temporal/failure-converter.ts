import { DefaultFailureConverter } from '@temporalio/common';

/** Moves message and stack of a failure into its encoded attributes: error texts can quote what a fan wrote. Loaded into the workflow sandbox too. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
