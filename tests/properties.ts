import fc from 'fast-check';

/**
 * Property tests draw the same cases at every run, so that a red run means a change and not a new draw. To look for
 * new cases: `PROPERTY_SEED=$RANDOM npm run test:unit`. What such a run finds becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20260108) });
