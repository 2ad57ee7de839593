import './theme/mantine.css';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startLanguages } from './i18n/i18n';
import { styleNonce } from './theme/nonce';

// The dialog's scroll lock writes a style element of its own and asks here for its nonce.
setNonce(styleNonce());
await startLanguages();
createRoot(document.getElementById('root')!).render(<App />);
