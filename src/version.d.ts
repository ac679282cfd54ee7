/** The release this build was made from, put in by the build. */
declare const __VERSION__: string
