package dev.ringfence.git;

import java.util.List;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Says by which edits one list of words becomes another, as git says it of lines. */
public final class WordEdits {

    private static final DiffAlgorithm ALGORITHM = new HistogramDiff();

    private WordEdits() {}

    /**
     * Holds an edit.
     *
     * @param from the index of the first word that it takes out
     * @param to the index behind the last of these
     * @param added the words that it puts there
     */
    public record WordEdit(int from, int to, List<String> added) {}

    /** Returns the edits, in the order of the words. */
    public static List<WordEdit> between(List<String> before, List<String> after) {
        return ALGORITHM.diff(new SameWords(), new Words(before), new Words(after)).stream()
                .map(edit -> edit(edit, after))
                .toList();
    }

    private static WordEdit edit(Edit edit, List<String> after) {
        return new WordEdit(edit.getBeginA(), edit.getEndA(), after.subList(edit.getBeginB(), edit.getEndB()));
    }

    private static final class Words extends Sequence {

        private final List<String> words;

        Words(List<String> words) {
            this.words = words;
        }

        String word(int index) {
            return words.get(index);
        }

        @Override
        public int size() {
            return words.size();
        }
    }

    private static final class SameWords extends SequenceComparator<Words> {

        @Override
        public boolean equals(Words before, int indexBefore, Words after, int indexAfter) {
            return before.word(indexBefore).equals(after.word(indexAfter));
        }

        @Override
        public int hash(Words words, int index) {
            return words.word(index).hashCode();
        }
    }
}
