import fc from 'fast-check';

// The same random inputs in every run, so that a red run is about the change at hand and can be repeated. `FC_SEED=$RANDOM npm test` looks further.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20241121) });
