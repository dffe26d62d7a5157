/** What every REST resource stands on: JSON, problems, links, versions, repeated writes. Rules live in ejb. */
package org.attesta.web.rest;
