/** Accounts, as pages and as REST: for the administrator, for a client's representative, and everybody's own. */
package org.attesta.web.account;
