/**
 * How somebody comes to an account, and to another password: one-time links, sent to one address, used once, good for a
 * time. An invitation comes from the certification body or, for its own organisation, from a client; where the body
 * allows it, an organisation registers by itself and confirms its address.
 */
package org.attesta.invitation;
