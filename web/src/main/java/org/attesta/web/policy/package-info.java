/** The body's settings and the schemes it offers, as pages and as REST. */
package org.attesta.web.policy;
