package shop.argosy.foundation.blobs.internal;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Ends a reading whose time is over: a listener may throw, and does so in the reader's own thread. */
record TimedProgress(Deadline deadline) implements IIOReadProgressListener {

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        deadline.check();
    }

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {
        deadline.check();
    }

    @Override
    public void imageComplete(ImageReader source) {
        deadline.check();
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {
        deadline.check();
    }

    @Override
    public void sequenceComplete(ImageReader source) {
        deadline.check();
    }

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {
        deadline.check();
    }

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {
        deadline.check();
    }

    @Override
    public void thumbnailComplete(ImageReader source) {
        deadline.check();
    }

    @Override
    public void readAborted(ImageReader source) {
        deadline.check();
    }
}
