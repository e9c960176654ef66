/** A unit's or region's code: safe in an address and in a file's name. */
export const code = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

/** A name in an address: lower-case ASCII words joined by hyphens. */
export const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A node's id: letters and digits in parts joined by points. */
export const nodeId = /^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/;

/** A year or a year and month. */
export const month = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
