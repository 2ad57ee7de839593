package shop.argosy.local.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a JVM of the same version as this one. */
public record Java(List<String> flags, String classpath, String mainClass, List<String> arguments) {

    public static Path executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    public List<String> command() {
        List<String> command = new ArrayList<>(List.of(executable().toString()));
        command.addAll(flags);
        command.addAll(List.of("-cp", classpath, mainClass));
        command.addAll(arguments);
        return command;
    }
}
