package dev.depesche.cli;

import dev.depesche.Depesche;
import dev.depesche.article.RejectedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command line: {@code java -jar depesche.jar COMMAND}.
 *
 * <p>Exit codes: 0 all done, 1 some article was rejected or some alert not sent, 2 wrong usage, 3 a fault of Depesche's own.
 */
@Command(name = "depesche", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = "Reads news articles and tells who said and did what, where and when.",
        subcommands = {DigestCommand.class, WatchCommand.class, ExplainCommand.class, RehearseCommand.class,
                AlertCommand.class, InvokeCommand.class, CommandLine.HelpCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all done", "1:some article was rejected, or some alert not sent", "2:wrong usage, or a file that cannot be used", "3:a fault of Depesche's own"})
public final class Main {

    static final int REJECTED = 1;
    static final int USAGE = 2;
    static final int FAULT = 3;

    Main() {
    }

    public static void main(String[] args) {
        int exit = run(args);
        System.out.flush();
        if (exit != 0) {
            Runtime.getRuntime().halt(exit);
        }
    }

    /** Runs one command and gives its exit code; faults are told on standard error in one line. */
    static int run(String... args) {
        return new CommandLine(new Main()).setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof UsageException) {
                command.getErr().println("depesche: " + e.getMessage());
                return USAGE;
            }
            if (e instanceof RejectedException rejected) {
                command.getErr().println("depesche: " + rejected.code() + ": " + rejected.getMessage());
                return REJECTED;
            }
            command.getErr().println("depesche: " + e.getClass().getSimpleName() + ": " + e.getMessage());
            return FAULT;
        }).execute(args);
    }

    /** The version that a digest names. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"depesche " + Depesche.VERSION};
        }
    }
}
