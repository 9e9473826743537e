import { createRoot } from 'react-dom/client';
import '../../components/tokens.css';
import '../../components/base.css';
import { Options } from './Options.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Options />);
