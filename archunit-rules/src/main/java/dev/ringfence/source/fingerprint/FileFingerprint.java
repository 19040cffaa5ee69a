package dev.ringfence.source.fingerprint;

import java.util.List;
import java.util.Optional;

/**
 * What a source of frozen code is known by.
 *
 * @param digest of its content, line ends apart
 * @param elements its types and their members
 * @param byTokens why it could not be parsed, so that it is known by its tokens as a whole
 */
public record FileFingerprint(String digest, List<ElementFingerprint> elements, Optional<String> byTokens) {}
