package dev.ringfence.git;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Shows JGit the machine with nobody's home and no configuration but the repository's own. So every machine sees the
 * same, and JGit need not ask git where its configuration lies, or write one.
 */
final class NoConfiguration extends SystemReader {

    private static final String HOME = "user.home";

    private final SystemReader machine;

    private NoConfiguration(SystemReader machine) {
        this.machine = machine;
        setPlatformChecker();
    }

    /** Installs this once for each class loader of JGit; a plugin has a class loader of its own. */
    static synchronized void install() {
        SystemReader current = SystemReader.getInstance();
        if (!(current instanceof NoConfiguration)) {
            SystemReader.setInstance(new NoConfiguration(current));
        }
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public @Nullable String getProperty(String key) {
        return HOME.equals(key) ? null : machine.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new Empty(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new Empty(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new Empty(parent, files);
    }

    @Override
    public @Nullable Path getXdgConfigDirectory(FS files) {
        return null;
    }

    @Override
    public @Nullable Path getXdgCacheDirectory(FS files) {
        return null;
    }

    @Override
    @SuppressWarnings("deprecation") // SystemReader declares the method as abstract.
    public long getCurrentTime() {
        return machine.getCurrentTime();
    }

    @Override
    @SuppressWarnings("deprecation") // SystemReader declares the method as abstract.
    public int getTimezone(long when) {
        return machine.getTimezone(when);
    }

    /** Holds no file, only how exact the clock of every disk is: JGit would measure that by writing probes. */
    private static final class Empty extends FileBasedConfig {

        private static final String FILE_SYSTEM = "filesystem";
        private static final long RESOLUTION_IN_SECONDS = 2;

        Empty(@Nullable Config parent, FS files) {
            super(parent, null, files);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // There is no file.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(String section, @Nullable String name, String key, long absent, TimeUnit unit) {
            return FILE_SYSTEM.equals(section)
                    ? unit.convert(RESOLUTION_IN_SECONDS, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, name, key, absent, unit);
        }
    }
}
