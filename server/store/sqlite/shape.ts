/** Of the file's shape. A store refuses a file of another shape and asks for a new build. */
export const schemaVersion = "6";
