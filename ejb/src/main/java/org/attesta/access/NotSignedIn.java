package org.attesta.access;

import jakarta.ejb.ApplicationException;

/** Nobody is signed in where somebody must be. */
@ApplicationException(rollback = true)
public class NotSignedIn extends RuntimeException {}
