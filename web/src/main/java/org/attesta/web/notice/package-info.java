/** What people are told: the outbox for those who watch it, and everybody's own notices. */
package org.attesta.web.notice;
