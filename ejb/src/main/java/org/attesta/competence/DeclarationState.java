package org.attesta.competence;

/** What a declaration of interests says, and whether a declared situation was judged. */
public enum DeclarationState {
    /** Nothing that could be a conflict. */
    NO_CONFLICT,
    /** A situation that may be a conflict: the person is not used. */
    CONFLICT,
    /** The situation was shown to be no conflict (ISO/IEC 17021-1 5.2.13). */
    CLEARED
}
