import type { JsonFileStoreOptions } from '@scrutiny/core/node';

/** The digits of the sources that this program was built from, which the build puts in; nothing where the sources run as they are. */
declare const __SCRUTINY_BUILD__: string | undefined;

/** How the program keeps registers: a file that this very build saved last is believed unseen. */
export const storeOptions: JsonFileStoreOptions = typeof __SCRUTINY_BUILD__ === 'string' ? { build: __SCRUTINY_BUILD__ } : {};
