package org.attesta.config;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The settings that hold for one start, checked by name and by value. */
public final class Settings {

    private static final String KEY_PREFIX = "attesta.";
    private static final String VARIABLE_PREFIX = "ATTESTA_";
    private static final String HOME = "ATTESTA_HOME";

    private final Map<Setting, String> values;

    private Settings(Map<Setting, String> values) {
        this.values = values;
    }

    /**
     * Reads what was set; a system property wins over an environment variable.
     *
     * @throws SettingsException for the first name that is unknown or value that cannot work
     */
    public static Settings read(Map<String, String> environment, Properties system) {
        var found = new EnumMap<Setting, String>(Setting.class);
        new TreeMap<>(environment).forEach((name, value) -> {
            if (name.startsWith(VARIABLE_PREFIX) && !name.equals(HOME)) {
                found.put(known(Setting.byVariable(name), "environment variable " + name), value);
            }
        });
        for (var name : system.stringPropertyNames()) {
            if (name.startsWith(KEY_PREFIX)) {
                found.put(known(Setting.byKey(name), "property " + name), system.getProperty(name));
            }
        }
        return checked(found);
    }

    private static Setting known(Optional<Setting> setting, String name) {
        return setting.orElseThrow(() ->
                new SettingsException("Unknown " + name + "; docs/operations/running.md lists the names that exist."));
    }

    private static Settings checked(Map<Setting, String> values) {
        values.forEach((setting, value) -> setting.problem(value).ifPresent(problem -> {
            throw new SettingsException(setting.key() + " " + problem + ".");
        }));
        Together.problem(values).ifPresent(problem -> {
            throw new SettingsException(problem);
        });
        return new Settings(values);
    }

    /** These settings with one of them decided anew. */
    public Settings with(Setting setting, String value) {
        return withAll(Map.of(setting, value));
    }

    /** These settings with several that belong together decided anew. */
    public Settings withAll(Map<Setting, String> decided) {
        var changed = new EnumMap<Setting, String>(Setting.class);
        changed.putAll(values);
        changed.putAll(decided);
        return checked(changed);
    }

    /** These settings, with a value for one that nobody set. */
    public Settings withDefault(Setting setting, String value) {
        return values.containsKey(setting) ? this : with(setting, value);
    }

    /** What was set, else the default of the catalogue. */
    public Optional<String> find(Setting setting) {
        return Optional.ofNullable(values.get(setting)).or(setting::standard);
    }

    public String get(Setting setting) {
        return find(setting).orElseThrow(() -> new SettingsException(setting.key() + " is not set."));
    }

    public int number(Setting setting) {
        return Integer.parseInt(get(setting));
    }

    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(get(setting));
    }

    /** Whether an operator chose a value, be it the default one. */
    public boolean isSet(Setting setting) {
        return values.containsKey(setting);
    }

    /** All that was set, as environment variables for the process that runs the application. */
    public Map<String, String> asEnvironment() {
        var environment = new TreeMap<String, String>();
        values.forEach((setting, value) -> environment.put(setting.variable(), value));
        return environment;
    }

    /** Names only: values may be secret. */
    @Override
    public String toString() {
        return "Settings" + values.keySet();
    }
}
