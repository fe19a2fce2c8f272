/** The name of the meta element by which the page's head says that there is a Ground; a page without archives has none. */
export const groundMetaName = "portal-ground";
