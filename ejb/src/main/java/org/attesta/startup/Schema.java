package org.attesta.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.attesta.shared.Installation;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The schema and its history. It is owned and migrated by the owner's role; the application's role gets just the rights
 * that the migrations give it.
 */
@ApplicationScoped
public class Schema {

    public static final String NAME = "attesta";

    @Inject
    Installation installation;

    public void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner())
                .schemas(NAME)
                .defaultSchema(NAME)
                .placeholders(Map.of("app", installation.text("attesta.db.user", "attesta_app")))
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    PGSimpleDataSource owner() {
        var source = new PGSimpleDataSource();
        source.setUrl(installation.text("attesta.db.url", "jdbc:postgresql://localhost:5432/attesta"));
        source.setUser(installation.text("attesta.db.owner.user", "attesta_owner"));
        source.setPassword(installation.text("attesta.db.owner.password", ""));
        return source;
    }
}
