/** Asking people in, and what they do with the link: pages for those who ask, public ones for those who come. */
package org.attesta.web.invitation;
