package dev.ringfence.source.fingerprint;

import java.util.List;
import java.util.Optional;

/**
 * Says what a source of frozen code is known by.
 *
 * @param elements its types and their members
 * @param byTokens why it could not be parsed, so that it is known by its tokens as a whole
 */
public record FileFingerprint(List<ElementFingerprint> elements, Optional<String> byTokens) {}
