package org.attesta.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One domain of a Payara Server: its files, and the command line that starts it. */
final class PayaraDomain {

    private static final String NAME = "attesta";

    /** A domain takes its ports as fixed distances from one base; these are the ones it opens at first. */
    private static final List<Integer> DISTANCES = List.of(37, 38, 39, 48, 76, 80, 81, 86);

    private static final String NO_BROKER =
            "<jms-service type=\"DISABLED\" default-jms-host=\"default_JMS_host\"></jms-service>";

    /** Of the domain's self-made certificates, which nothing uses: Attesta's listener speaks plain HTTP. */
    private static final String KEYSTORE_PASSWORD = "changeit";

    private final Path asadmin;
    private final DataDirectory data;
    private final Path domains;
    private final Path domain;
    private final Path passwords;
    private int base;

    PayaraDomain(Path payara, DataDirectory data) {
        this.asadmin = payara.resolve("bin/asadmin");
        this.data = data;
        this.domains = data.root().resolve("payara");
        this.domain = domains.resolve(NAME);
        this.passwords = data.run("payara.passwords");
    }

    void create(Path driver) {
        base = freeBase();
        try {
            DataDirectory.deleteTree(domains);
            Files.createDirectories(domains);
            protect();
            asadmin(
                    "create-domain",
                    "--domaindir",
                    domains.toString(),
                    "--checkports=false",
                    "--portbase",
                    String.valueOf(base),
                    NAME);
            adapt(domain.resolve("config/domain.xml"));
            Files.copy(driver, domain.resolve("lib/postgresql.jar"), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(
                    JavaProcess.resource(data, "logging.properties", "logging.properties"),
                    domain.resolve("config/logging.properties"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException impossible) {
            throw new Failure("The Payara domain cannot be made: " + impossible.getMessage(), impossible);
        }
    }

    /** Administration is open on this machine only, and there to nobody but this start: the password is as new as the domain. */
    private void protect() throws IOException {
        Files.writeString(
                Secrets.createPrivate(passwords),
                "AS_ADMIN_PASSWORD=" + Secrets.random() + "\nAS_ADMIN_MASTERPASSWORD=" + KEYSTORE_PASSWORD + "\n");
    }

    private static int freeBase() {
        var random = new SecureRandom();
        return IntStream.generate(() -> 16_000 + 100 * random.nextInt(140))
                .limit(1000)
                .filter(base -> DISTANCES.stream().allMatch(distance -> Ports.isFree(base + distance)))
                .findFirst()
                .orElseThrow(() -> new Failure("No free ports for Payara Server from 16000 to 30000."));
    }

    /** What cannot be said by a command before the start: the JVM's flags, and that there is no message broker. */
    private void adapt(Path domainXml) throws IOException {
        var flags = JavaProcess.flags(data).stream()
                .map(flag -> "<jvm-options>" + flag.replace("&", "&amp;").replace("<", "&lt;") + "</jvm-options>")
                .collect(Collectors.joining("\n"));
        var xml = Files.readString(domainXml)
                .replace("<jvm-options>-Xmx512m</jvm-options>", flags)
                .replaceFirst("<iiop-service>", NO_BROKER + "<iiop-service>")
                .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"");
        Files.writeString(domainXml, xml);
    }

    /** The server's own command line, as {@code asadmin} would run it; run directly, it stays our child. */
    List<String> command(Path preboot, Path postboot) {
        var lines = asadmin(
                "start-domain",
                "--dry-run",
                "--domaindir",
                domains.toString(),
                "--prebootcommandfile",
                preboot.toString(),
                "--postbootcommandfile",
                postboot.toString(),
                NAME);
        var command = new ArrayList<String>();
        for (var line : lines) {
            if (command.isEmpty() ? line.endsWith("/bin/java") : !line.isBlank()) {
                command.add(line);
            } else if (!command.isEmpty()) {
                break;
            }
        }
        if (command.isEmpty()) {
            throw new Failure("Payara Server told no command line: " + String.join(" ", lines));
        }
        return command;
    }

    void deploy(Path application) {
        asadmin("--port", String.valueOf(base + 48), "deploy", "--name", NAME, application.toString());
    }

    private List<String> asadmin(String... arguments) {
        var command = new ArrayList<>(List.of(asadmin.toString()));
        command.addAll(List.of("--interactive=false", "--user", "admin", "--passwordfile", passwords.toString()));
        command.addAll(List.of(arguments));
        var output = data.freshLog("asadmin");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        try {
            var process = builder.start();
            if (!process.waitFor(Readiness.LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Failure("Payara's asadmin did not end in time (see " + output + ").");
            }
            if (process.exitValue() != 0) {
                throw new Failure("Payara refused: " + LogFile.firstLine(output));
            }
            return Files.readAllLines(output);
        } catch (IOException impossible) {
            throw new Failure("Payara's asadmin cannot be run: " + impossible.getMessage(), impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure("Stopped while starting.", stopped);
        }
    }
}
