import about from '../../package.json' with { type: 'json' };

/** The package's version, for reports that name their tool. */
export const version: string = about.version;
