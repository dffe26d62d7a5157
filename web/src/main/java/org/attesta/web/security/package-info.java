/** Signing in: by session for pages, by bearer token for programs. */
package org.attesta.web.security;
