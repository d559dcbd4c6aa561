/** Small help for who has JavaScript; every page works without it. */
import '../theme/index.css';
