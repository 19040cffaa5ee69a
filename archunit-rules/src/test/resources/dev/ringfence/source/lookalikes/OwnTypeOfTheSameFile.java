package shop.lookalikes;

class OwnTypeOfTheSameFile {
    Colour order = Colour.next();
}

class Colour {
    static Colour next() {
        return null;
    }
}
