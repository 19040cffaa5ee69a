package shop.quotes;

public class PathException extends Exception implements AutoCloseable {
    private static final long serialVersionUID = 1L;

    public transient Path.Types orders = new Path.Types();

    @Override
    public void close() {}
}
