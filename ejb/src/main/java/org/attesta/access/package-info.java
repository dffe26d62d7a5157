/**
 * Who is who and who may what: accounts, tokens, the present actor, the one place where a role or an organisation is
 * judged, and the one passage through which every transition goes. Default deny.
 */
package org.attesta.access;
