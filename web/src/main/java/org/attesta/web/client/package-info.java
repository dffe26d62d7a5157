/** Organisations and sites, as pages and as REST. */
package org.attesta.web.client;
