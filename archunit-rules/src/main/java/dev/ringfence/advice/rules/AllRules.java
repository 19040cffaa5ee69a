package dev.ringfence.advice.rules;

import dev.ringfence.map.Rule;

/** Lists the words of every rule; no other list has them. */
public final class AllRules {

    private AllRules() {}

    /** Returns the words of a rule. */
    public static WordsOfRule wordsOf(Rule rule) {
        return switch (rule) {
            case EXTRACTED_MODULE -> new ExtractedModule();
            case FORBIDDEN_DEPENDENCY -> new ForbiddenDependency();
            case CLOSED_MODULE -> new ClosedModule();
            case SEAM_BYPASS -> new SeamBypass();
            case UNDECLARED_DEPENDENCY -> new UndeclaredDependency();
            case INTERNAL_ACCESS -> new InternalAccess();
            case TRANSLATION_BYPASS -> new TranslationBypass();
            case LAYER_ORDER -> new LayerOrder();
            case UNMAPPED_CLASS -> new UnmappedClass();
            case MODULE_CYCLE -> new ModuleCycle();
            case EXPIRED_EXCEPTION -> new ExpiredException();
            case FROZEN_CODE -> new FrozenCode();
            case FOREIGN_TABLE -> new ForeignTable();
            case FOREIGN_KEY -> new ForeignKey();
            case UNOWNED_TABLE -> new UnownedTable();
            case MODEL_LEAK -> new ModelLeak();
            case STRAY_FLAG -> new StrayFlag();
            case EXPIRED_SEAM -> new ExpiredSeam();
        };
    }

    static WordsOnViolations onViolations(Rule rule) {
        return as(WordsOnViolations.class, rule);
    }

    static WordsOnEdges onEdges(Rule rule) {
        return as(WordsOnEdges.class, rule);
    }

    private static <T extends WordsOfRule> T as(Class<T> kind, Rule rule) {
        WordsOfRule words = wordsOf(rule);
        if (!kind.isInstance(words)) {
            throw new IllegalArgumentException(rule + " has no " + kind.getSimpleName());
        }
        return kind.cast(words);
    }
}
