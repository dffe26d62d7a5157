package org.attesta.seed;

import java.util.List;

/** What organisations, places, people and services are called; all of it invented, Greek and English side by side. */
final class Words {

    /** A town with its country, the beginning of its postcodes and a street. */
    record Town(String name, String country, String postcode, String street) {}

    static final List<Town> TOWNS = List.of(
            new Town("Athens", "GR", "105", "Odos Ermou"),
            new Town("Αθήνα", "GR", "115", "Λεωφόρος Κηφισίας"),
            new Town("Thessaloniki", "GR", "546", "Odos Tsimiski"),
            new Town("Θεσσαλονίκη", "GR", "551", "Οδός Εγνατία"),
            new Town("Πάτρα", "GR", "262", "Οδός Κορίνθου"),
            new Town("Ηράκλειο", "GR", "713", "Οδός Ικάρου"),
            new Town("Λάρισα", "GR", "412", "Οδός Κύπρου"),
            new Town("Ioannina", "GR", "454", "Odos Averof"),
            new Town("Volos", "GR", "382", "Odos Dimitriados"),
            new Town("Nicosia", "CY", "10", "Ledra Street"),
            new Town("Limassol", "CY", "30", "Anexartisias Street"),
            new Town("Sofia", "BG", "10", "Vitosha Boulevard"),
            new Town("Dublin", "IE", "D02 ", "Pearse Street"),
            new Town("Rotterdam", "NL", "30", "Coolsingel"),
            new Town("Vienna", "AT", "10", "Mariahilfer Straße"));

    static final List<String> FIRST_NAMES_EL = List.of(
            "Ελένη", "Νίκος", "Μαρία", "Γιώργος", "Κατερίνα", "Δημήτρης", "Σοφία", "Παναγιώτης", "Αγγελική", "Θανάσης");
    static final List<String> LAST_NAMES_EL = List.of(
            "Παππά", "Αλεξίου", "Δήμου", "Λάμπρου", "Σταύρου", "Χρήστου", "Ζαφειρίου", "Μαυρίδη", "Κομνηνού", "Ράπτη");
    static final List<String> FIRST_NAMES_EN =
            List.of("Anna", "Thomas", "Ioanna", "Stelios", "Clara", "Marios", "Eva", "Petros", "Laura", "Kostas");
    static final List<String> LAST_NAMES_EN = List.of(
            "Weber", "Antoniou", "Karras", "Murphy", "Ivanova", "de Vries", "Makris", "Petrou", "Gruber", "Vlachou");

    static final List<String> FIRMS_EN = List.of(
            "Thalassa",
            "Kyma",
            "Helios",
            "Orion",
            "Argo",
            "Delphi",
            "Pontos",
            "Zephyr",
            "Atlas",
            "Ithaca",
            "Nereus",
            "Lykos",
            "Akropol",
            "Pindos",
            "Rodon",
            "Kallisto");
    static final List<String> FIRMS_EL = List.of(
            "Θάλασσα", "Κύμα", "Ήλιος", "Ωρίων", "Αργώ", "Πόντος", "Ζέφυρος", "Άτλας", "Ιθάκη", "Νηρέας", "Πίνδος",
            "Ρόδον");
    static final List<String> TRADES_EN = List.of(
            "Managed Services", "Cloud", "Networks", "Data Centres", "IT Solutions", "Hosting", "Digital", "Systems");
    static final List<String> TRADES_EL =
            List.of("Υπηρεσίες Πληροφορικής", "Δίκτυα", "Κέντρα Δεδομένων", "Ψηφιακές Λύσεις", "Φιλοξενία Συστημάτων");

    /** A line of service with its technical area. */
    record Service(String en, String el, String area) {}

    static final List<Service> SERVICES = List.of(
            new Service("service desk and end-user support", "υποστήριξης χρηστών", "SERVICE_DESK"),
            new Service("cloud hosting", "φιλοξενίας σε υπολογιστικό νέφος", "INFRASTRUCTURE"),
            new Service("application management", "διαχείρισης εφαρμογών", "APPLICATION"),
            new Service("managed networks", "διαχειριζόμενων δικτύων", "NETWORK"),
            new Service("security operations", "επιχειρησιακής ασφάλειας", "SECURITY"),
            new Service("data centre facilities", "εγκαταστάσεων κέντρου δεδομένων", "DATA_CENTRE"));

    /** Something found, with what it rests on and what was done about it. */
    record Found(String clause, String statement, String evidence, String cause, String action) {}

    static final List<Found> FOUND = List.of(
            new Found(
                    "8.6.1",
                    "Major incidents are to be reviewed after they are resolved. One of four was not.",
                    "The export of the last quarter; the major incident manager confirmed that no review was held.",
                    "The tool lets a major incident be closed without its review.",
                    "Closing asks for the date of the review; the major incident manager answers for it."),
            new Found(
                    "8.3.4.1",
                    "Performance of external suppliers is to be monitored at planned intervals. One review was not held.",
                    "The plan of reviews and the folder of the carrier; the contract manager knew of none.",
                    "The dates stood in the calendar of one person, who had left.",
                    "Reviews are kept in the tool, with an owner by role and a reminder."),
            new Found(
                    "8.5.1.3",
                    "Changes are to be assessed before they are approved. Two emergency changes were approved first.",
                    "Two changes of last month, with the times of assessment and approval.",
                    "The form of emergency changes had no field for the assessment.",
                    "The form asks for it; the change manager samples five a month."),
            new Found(
                    "8.7.2",
                    "The continuity plan is to be tested at planned intervals. The last test is two years old.",
                    "The report of the test; the plan names a test each year.",
                    "The move of the data centre took the place of the test, and nobody planned another.",
                    "A test is planned for each year, and its date is an item of the management review."),
            new Found(
                    "9.2",
                    "Results of internal audits are to be reported to management. Those of one audit were not.",
                    "The audit programme and the minutes of the management review.",
                    "The auditor changed posts before the report was written.",
                    "A deputy is named for each internal audit."));

    static final List<String> DOCUMENTS =
            List.of("Change records", "Service catalogue", "Supplier reviews", "Continuity test", "Incident records");

    private Words() {}
}
