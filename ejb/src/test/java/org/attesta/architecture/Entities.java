package org.attesta.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

/** What is kept in the database, and what must not be done to it. */
final class Entities {

    private Entities() {}

    static DescribedPredicate<JavaClass> kept() {
        return DescribedPredicate.describe(
                "kept in the database",
                c -> c.isAnnotatedWith(Entity.class)
                        || c.isAnnotatedWith(Embeddable.class)
                        || c.isAnnotatedWith(MappedSuperclass.class));
    }

    static ArchCondition<JavaClass> notHaveSetters() {
        return new ArchCondition<>("not have setters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(m -> m.getName().matches("set[A-Z].*"))
                        .forEach(m -> events.add(SimpleConditionEvent.violated(m, m.getDescription())));
            }
        };
    }

    static ArchCondition<JavaClass> holdNoEntityOfAnotherFeature() {
        return new ArchCondition<>("hold no entity of another feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(f -> f.getAllInvolvedRawTypes().stream()
                                .anyMatch(t -> kept().test(t) && !t.getPackage().equals(type.getPackage())))
                        .forEach(f -> events.add(SimpleConditionEvent.violated(f, f.getDescription())));
            }
        };
    }
}
