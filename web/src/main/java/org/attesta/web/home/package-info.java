/** The first page after the login: what waits for the person who looks. */
package org.attesta.web.home;
