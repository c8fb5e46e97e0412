/** Where the forms of the page are sent. */
export const FORMULIERPAD = '/formulier';
