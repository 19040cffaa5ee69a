package dev.ringfence.scan.classfile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says whether class files that have changed tell of the world what they told before, so that no other class file and no
 * other source means anything else by that.
 *
 * <p>It rather says no. What a method does is free; what a class is, has, inherits or is nested in must stay. What it
 * names anew, or no more, must be known without it.
 */
public final class ChangedClassFiles {

    private final List<Change> changes;
    private final Collection<ClassFile> unchanged;

    /**
     * Compares class files.
     *
     * @param unchanged those of the same scan that have not changed
     */
    public ChangedClassFiles(List<Change> changes, Collection<ClassFile> unchanged) {
        this.changes = changes;
        this.unchanged = unchanged;
    }

    /** Holds a class file as it was, and as it is. */
    public record Change(ClassFile before, ClassFile now) {

        private boolean keepsShape() {
            return before.name().equals(now.name())
                    && before.sourceFile().equals(now.sourceFile())
                    && before.supertypes().equals(now.supertypes())
                    && before.isPublic() == now.isPublic()
                    && before.module().equals(now.module())
                    && before.fields().equals(now.fields())
                    && before.nesting().nestHost().equals(now.nesting().nestHost())
                    && before.nesting().enclosingClass().equals(now.nesting().enclosingClass());
        }
    }

    /**
     * Says whether they mean the same to all others.
     *
     * @param isOwn whether a class of that binary name has a class file of its own
     */
    public boolean meanTheSame(Predicate<String> isOwn) {
        Set<String> names = new HashSet<>();
        Set<InnerClass> entries = new HashSet<>();
        for (Change change : changes) {
            if (!change.keepsShape()) {
                return false;
            }
            names.addAll(difference(change.before().names(), change.now().names()));
            entries.addAll(difference(
                    Set.copyOf(change.before().nesting().innerClasses()),
                    Set.copyOf(change.now().nesting().innerClasses())));
        }
        names.removeIf(isOwn);
        return areNamedElsewhere(names) && areListedElsewhere(entries);
    }

    private static <T> Set<T> difference(Set<T> one, Set<T> other) {
        Set<T> differing = new HashSet<>(one);
        differing.addAll(other);
        differing.removeIf(each -> one.contains(each) && other.contains(each));
        return differing;
    }

    private boolean areNamedElsewhere(Set<String> names) {
        Set<String> left = new HashSet<>(names);
        for (ClassFile file : unchanged) {
            if (left.isEmpty()) {
                return true;
            }
            left.removeIf(file.names()::contains);
        }
        return left.isEmpty();
    }

    /** A class of which two files say different things may be told by either of them. */
    private boolean areListedElsewhere(Set<InnerClass> entries) {
        Set<InnerClass> left = new HashSet<>(entries);
        for (ClassFile file : unchanged) {
            for (InnerClass entry :
                    entries.isEmpty() ? List.<InnerClass>of() : file.nesting().innerClasses()) {
                if (entries.stream().anyMatch(each -> isOtherwise(each, entry))) {
                    return false;
                }
                left.remove(entry);
            }
        }
        return left.isEmpty();
    }

    private static boolean isOtherwise(InnerClass one, InnerClass other) {
        return one.name().equals(other.name()) && !one.equals(other);
    }
}
