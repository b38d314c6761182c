/** Put in by the build. */
declare const ADDIN_NAME: string;
declare const ADDIN_VERSION: string;
