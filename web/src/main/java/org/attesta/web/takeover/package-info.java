/** Pages and resource of taking over what a body already has. */
package org.attesta.web.takeover;
