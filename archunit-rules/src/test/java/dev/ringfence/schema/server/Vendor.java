package dev.ringfence.schema.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how a server is started, and how it is asked; none of them writes through to the disk. */
public enum Vendor {
    POSTGRESQL("initdb", "postgres", "public") {
        @Override
        List<String> prepare(Path folder) {
            return unprivileged("initdb", "-D", folder.toString(), "-U", "witness", "-A", "trust", "--no-sync");
        }

        @Override
        List<String> serve(Path folder, int port) {
            List<String> command = unprivileged("postgres", "-D", folder.toString(), "-p", port + "", "-k", "");
            List.of("listen_addresses=127.0.0.1", "fsync=off", "full_page_writes=off", "synchronous_commit=off")
                    .forEach(setting -> command.addAll(List.of("-c", setting)));
            return command;
        }

        @Override
        String url(int port) {
            return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=witness";
        }

        @Override
        List<String> afresh(List<String> schemas) {
            return Stream.concat(
                            schemas.stream().map("drop schema if exists %s cascade"::formatted),
                            Stream.of("create schema public", "set search_path to public"))
                    .toList();
        }

        /** PostgreSQL refuses to be run by root. */
        private List<String> unprivileged(String program, String... arguments) {
            List<String> command = new ArrayList<>();
            if (IS_ROOT) {
                command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--init-groups"));
            }
            command.add(Program.path(program));
            command.addAll(List.of(arguments));
            return command;
        }
    },

    MARIADB("mariadb-install-db", "mariadbd", "witness") {
        @Override
        List<String> prepare(Path folder) {
            return List.of(
                    Program.path("mariadb-install-db"),
                    "--no-defaults",
                    "--datadir=" + folder,
                    "--auth-root-authentication-method=normal",
                    "--skip-test-db",
                    "--user=" + System.getProperty("user.name"));
        }

        @Override
        List<String> serve(Path folder, int port) {
            return List.of(
                    Program.path("mariadbd"),
                    "--no-defaults",
                    "--datadir=" + folder,
                    "--port=" + port,
                    "--bind-address=127.0.0.1",
                    "--socket=" + folder.resolve("socket"),
                    "--pid-file=" + folder.resolve("pid"),
                    "--user=" + System.getProperty("user.name"),
                    "--skip-grant-tables",
                    "--skip-log-bin",
                    "--character-set-server=utf8mb4",
                    "--sync-frm=0",
                    "--innodb-flush-log-at-trx-commit=0",
                    "--innodb-flush-method=nosync",
                    "--innodb-fast-shutdown=2",
                    "--innodb-file-per-table=0");
        }

        @Override
        String url(int port) {
            return "jdbc:mariadb://127.0.0.1:" + port + "/?user=root";
        }

        @Override
        List<String> afresh(List<String> schemas) {
            List<String> statements = new ArrayList<>(List.of("set foreign_key_checks = 0"));
            schemas.stream().map("drop schema if exists %s"::formatted).forEach(statements::add);
            statements.addAll(List.of("create schema witness", "use witness", "set foreign_key_checks = 1"));
            return statements;
        }
    };

    private static final String USER = "postgres";
    private static final boolean IS_ROOT = System.getProperty("user.name").equals("root");

    private final String prepares;
    private final String serves;
    private final String schema;

    Vendor(String prepares, String serves, String schema) {
        this.prepares = prepares;
        this.serves = serves;
        this.schema = schema;
    }

    /** Returns the first program that is not installed. */
    Optional<String> missing() {
        return Stream.of(prepares, serves)
                .filter(program -> Program.find(program).isEmpty())
                .findFirst();
    }

    /** Returns the schema of names that have none. */
    public String schema() {
        return schema;
    }

    /** Gives the folder to the user that the server runs as. */
    void own(Path folder) throws IOException {
        if (this == POSTGRESQL && IS_ROOT) {
            Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setOwner(folder.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(USER));
        }
    }

    /** Returns the command that makes the data folder. */
    abstract List<String> prepare(Path folder);

    /** Returns the command that serves the data folder. */
    abstract List<String> serve(Path folder, int port);

    abstract String url(int port);

    /** Returns the statements that leave an empty schema alone of these. */
    abstract List<String> afresh(List<String> schemas);
}
