package sapling;

public class Table {}
