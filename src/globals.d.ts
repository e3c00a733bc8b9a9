/** The version in package.json, filled in by whatever bundles or runs the code. */
declare const __VERSION__: string;
