/** Tells balancers and start-up scripts whether this node can serve. */
package org.attesta.web.health;
