/** The version of this library, which records name; a test holds it equal to the package's. */
export const engineVersion = '1.0.0'
