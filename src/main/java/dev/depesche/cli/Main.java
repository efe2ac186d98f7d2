package dev.depesche.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(name = "depesche", mixinStandardHelpOptions = true, version = "depesche 1.0.0", subcommands = {DigestCommand.class},
        description = "Reads news articles and tells who said and did what, where and when.")
public final class Main {

    Main() {
    }

    public static void main(String[] args) {
        int exit = new CommandLine(new Main()).execute(args);
        if (exit != 0) {
            Runtime.getRuntime().halt(exit);
        }
    }
}
