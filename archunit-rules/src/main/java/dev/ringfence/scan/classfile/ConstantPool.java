package dev.ringfence.scan.classfile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the constants of a class file. Only texts that are asked for, or can name a class, are ever decoded. */
public final class ConstantPool {

    private static final int TEXT = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    /** Says how many bytes follow each tag, the bytes of a text apart; 0 for tags that do not exist. */
    private static final int[] SIZES = {0, 2, 0, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, 0, 0, 3, 2, 4, 4, 2, 2};

    private final ByteReader in;
    private final TextMeanings vocabulary;
    private final byte[] tags;
    private final int[] places;

    private ConstantPool(ByteReader in, TextMeanings vocabulary, int count) {
        this.in = in;
        this.vocabulary = vocabulary;
        this.tags = new byte[count];
        this.places = new int[count];
    }

    /**
     * Reads the constants from where their number stands.
     *
     * @param vocabulary knows what texts mean
     */
    public static ConstantPool read(ByteReader in, TextMeanings vocabulary) throws UnreadableClassException {
        ConstantPool pool = new ConstantPool(in, vocabulary, in.u2());
        for (int i = 1; i < pool.tags.length; i++) {
            int tag = in.u1();
            if (tag >= SIZES.length || SIZES[tag] == 0) {
                throw new UnreadableClassException(
                        "has the unknown constant tag " + tag + " at byte " + (in.position() - 1));
            }
            pool.tags[i] = (byte) tag;
            pool.places[i] = in.position();
            in.skip(SIZES[tag]);
            if (tag == TEXT) {
                in.skip(in.u2At(pool.places[i]));
            } else if (tag == LONG || tag == DOUBLE) {
                i++;
            }
        }
        return pool;
    }

    /** Returns the binary names of all classes that the constants name. */
    Set<String> classNames() throws UnreadableClassException {
        Set<String> names = new HashSet<>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == CLASS && !isArray(i)) {
                names.add(className(i));
            } else if (tags[i] == TEXT && mayBeSignature(i)) {
                names.addAll(vocabulary.classNames(in, places[i]));
            }
        }
        return names;
    }

    /** An array's class constant holds a descriptor, which is found among the texts. */
    public boolean isArray(int index) throws UnreadableClassException {
        int text = in.u2At(placeOf(CLASS, index));
        return in.u2At(placeOf(TEXT, text)) > 0 && firstByte(text) == '[';
    }

    private boolean mayBeSignature(int text) {
        return in.u2At(places[text]) > 2 && Signatures.mayBegin(firstByte(text));
    }

    private int firstByte(int text) {
        return in.bytes()[places[text] + 2];
    }

    /** Returns the binary name, with dots, of a class constant. */
    public String className(int index) throws UnreadableClassException {
        return vocabulary.className(in, placeOf(TEXT, in.u2At(placeOf(CLASS, index))));
    }

    /** Returns the same as {@link #className}, and nothing for the index 0. */
    Optional<String> optionalClassName(int index) throws UnreadableClassException {
        return index == 0 ? Optional.empty() : Optional.of(className(index));
    }

    String moduleName(int index) throws UnreadableClassException {
        return text(in.u2At(placeOf(MODULE, index)));
    }

    String packageName(int index) throws UnreadableClassException {
        return text(in.u2At(placeOf(PACKAGE, index))).replace('/', '.');
    }

    /** Returns the text as it stands. */
    public String text(int index) throws UnreadableClassException {
        return vocabulary.word(in, placeOf(TEXT, index));
    }

    /** Returns the binary names of the classes in a descriptor or signature. */
    public List<String> classNamesIn(int text) throws UnreadableClassException {
        return vocabulary.classNames(in, placeOf(TEXT, text));
    }

    /** Says whether a text is a descriptor or signature as a whole, whether or not it names a class. */
    public boolean isSignature(int text) throws UnreadableClassException {
        return Signatures.isOne(text(text));
    }

    /** Returns the text that a class constant refers to. */
    public int nameOf(int classConstant) throws UnreadableClassException {
        return in.u2At(placeOf(CLASS, classConstant));
    }

    /** Returns how many indexes there are; the first constant has the index 1. */
    public int size() {
        return tags.length;
    }

    /** Returns the text as it stands, and forgets it: no other file is likely to say it again. */
    public String longText(int index) throws UnreadableClassException {
        return ModifiedUtf8.decode(in, placeOf(TEXT, index));
    }

    /** Says whether the constant is a text, of which a name, a descriptor or an annotation's value may be made. */
    public boolean isText(int index) {
        return isOf(TEXT, index);
    }

    /** Says whether the constant is a string of the code. */
    public boolean isString(int index) {
        return isOf(STRING, index);
    }

    /** Returns the text that a string refers to. */
    public int textOf(int string) throws UnreadableClassException {
        return in.u2At(placeOf(STRING, string));
    }

    /** Says whether the text has a letter and a blank, or any character beyond ASCII, which may be either. */
    public boolean mayBePhrase(int text) throws UnreadableClassException {
        int from = placeOf(TEXT, text) + 2;
        boolean hasLetter = false;
        boolean hasBlank = false;
        for (int i = from; i < from + in.u2At(from - 2) && !(hasLetter && hasBlank); i++) {
            int b = in.bytes()[i];
            hasLetter |= b < 0 || (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
            hasBlank |= b <= ' ';
        }
        return hasLetter && hasBlank;
    }

    /** Says whether the constant is a field that code uses. */
    public boolean isField(int index) {
        return isOf(FIELD, index);
    }

    /** Says whether the constant is a field or method that code uses. */
    public boolean isMember(int index) {
        return isOf(FIELD, index) || isOf(METHOD, index) || isOf(INTERFACE_METHOD, index);
    }

    /** Returns the text of a member's name. */
    public int nameOfMember(int member) throws UnreadableClassException {
        return in.u2At(nameAndTypeOf(member));
    }

    /** Returns the text of a member's descriptor. */
    public int descriptorOfMember(int member) throws UnreadableClassException {
        return in.u2At(nameAndTypeOf(member) + 2);
    }

    private int nameAndTypeOf(int member) throws UnreadableClassException {
        ownerOf(member);
        return placeOf(NAME_AND_TYPE, in.u2At(places[member] + 2));
    }

    /** Returns the value of a number. */
    public Number number(int index) throws UnreadableClassException {
        if (isOf(INTEGER, index)) {
            return (int) bitsAt(places[index], 4);
        }
        if (isOf(FLOAT, index)) {
            return Float.intBitsToFloat((int) bitsAt(places[index], 4));
        }
        return isOf(LONG, index)
                ? (Number) bitsAt(places[index], 8)
                : (Number) Double.longBitsToDouble(bitsAt(placeOf(DOUBLE, index), 8));
    }

    private long bitsAt(int place, int count) {
        long bits = 0;
        for (int i = place; i < place + count; i++) {
            bits = bits << 8 | in.bytes()[i] & 0xff;
        }
        return bits;
    }

    /** Says whether the constant is a class. */
    public boolean isClass(int index) {
        return isOf(CLASS, index);
    }

    /** Says whether the constant is a handle of a method or field. */
    public boolean isMethodHandle(int index) {
        return isOf(METHOD_HANDLE, index);
    }

    /** Says whether the constant is a method's type, such as a descriptor on the stack. */
    public boolean isMethodType(int index) {
        return isOf(METHOD_TYPE, index);
    }

    /** Returns the descriptor of a method's type. */
    public int descriptorOf(int methodType) throws UnreadableClassException {
        return in.u2At(placeOf(METHOD_TYPE, methodType));
    }

    /** Returns the member that a handle leads to. */
    public int memberOf(int handle) throws UnreadableClassException {
        return in.u2At(placeOf(METHOD_HANDLE, handle) + 1);
    }

    /** Returns the class constant of a member's owner. */
    public int ownerOf(int member) throws UnreadableClassException {
        if (!isOf(FIELD, member) && !isOf(METHOD, member) && !isOf(INTERFACE_METHOD, member)) {
            throw notOfKind(member);
        }
        return in.u2At(places[member]);
    }

    private boolean isOf(int tag, int index) {
        return index < tags.length && tags[index] == tag;
    }

    /** Compares without decoding: the names of attributes are met in the thousands. */
    public boolean isText(int index, String ascii) throws UnreadableClassException {
        return in.u2At(placeOf(TEXT, index)) == ascii.length() && begins(index, ascii);
    }

    /** Says whether a text begins so, without decoding it. */
    public boolean begins(int index, String ascii) throws UnreadableClassException {
        int place = placeOf(TEXT, index);
        if (in.u2At(place) < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (in.bytes()[place + 2 + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int placeOf(int tag, int index) throws UnreadableClassException {
        if (!isOf(tag, index)) {
            throw notOfKind(index);
        }
        return places[index];
    }

    private static UnreadableClassException notOfKind(int index) {
        return new UnreadableClassException("refers to constant " + index + ", which is not of the kind it must be");
    }
}
