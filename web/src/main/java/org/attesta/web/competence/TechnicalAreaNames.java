package org.attesta.web.competence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.attesta.competence.CompetenceService;
import org.attesta.competence.TechnicalAreaRow;
import org.attesta.web.shell.Language;
import org.attesta.web.shell.Words;

/** {@code technicalAreas} in EL: what people call a technical area, on every page that shows a code. */
@Named("technicalAreas")
@RequestScoped
public class TechnicalAreaNames {

    @EJB
    CompetenceService competence;

    @Inject
    Language language;

    @Inject
    Words words;

    private Map<String, String> names;

    /** Code and name of one area; of null, that it is all of them. */
    public String name(String code) {
        if (code == null) {
            return words.get("person.allAreas");
        }
        if (names == null) {
            names = competence.technicalAreas().stream()
                    .collect(Collectors.toMap(TechnicalAreaRow::code, a -> a.label(language.getLocale())));
        }
        return names.getOrDefault(code, code);
    }
}
