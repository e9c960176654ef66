/** What a person asked for cannot be made; the message says why in one line. */
export class Fault extends Error {}
